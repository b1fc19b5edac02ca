/// The pages of the directory: search and service, for staff and for the public; what the place knows; imports.
@NullMarked
package org.kith.directory.web;

import org.jspecify.annotations.NullMarked;
