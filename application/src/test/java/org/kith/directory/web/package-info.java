/// The directory as staff and the public see it, over real HTTP.
@NullMarked
package org.kith.directory.web;

import org.jspecify.annotations.NullMarked;
