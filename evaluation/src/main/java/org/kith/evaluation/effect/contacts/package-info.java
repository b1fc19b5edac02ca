/// Contacts, such as those with a practice or with accident and emergency, before and after the support, beside
/// those of comparators; and those of people who were chosen for having many, with the windows of time held
/// apart.
@NullMarked
package org.kith.evaluation.effect.contacts;

import org.jspecify.annotations.NullMarked;
