/// The pages of support: the waiting list, the link worker's page about a person, and one page for each thing done
/// there.
@NullMarked
package org.kith.support.web;

import org.jspecify.annotations.NullMarked;
