/// The pages of referrals: the professional's form, the public's questions one at a time, triage.
@NullMarked
package org.kith.referrals.web;

import org.jspecify.annotations.NullMarked;
