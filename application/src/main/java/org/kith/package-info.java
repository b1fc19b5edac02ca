/// Kith: a place's social prescribing, from the referral to the word back and an honest evaluation.
/// Each direct subpackage is one capability; `docs/decisions` says why they lie on five floors.
@NullMarked
package org.kith;

import org.jspecify.annotations.NullMarked;
