/// The pages about who somebody is: finding them, their details, characteristics, consent and alerts.
@NullMarked
package org.kith.people.web;

import org.jspecify.annotations.NullMarked;
