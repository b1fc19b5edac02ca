/// The settings pages of schemes.
@NullMarked
package org.kith.schemes.web;

import org.jspecify.annotations.NullMarked;
