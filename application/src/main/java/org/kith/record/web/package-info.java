/// The pages of the record: a person's page, the caseload and the referrer's list.
@NullMarked
package org.kith.record.web;

import org.jspecify.annotations.NullMarked;
