/// The pages of measures: what is due, one questionnaire for the link worker, and the same for the person by a link.
@NullMarked
package org.kith.measures.web;

import org.jspecify.annotations.NullMarked;
