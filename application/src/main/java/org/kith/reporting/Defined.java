package org.kith.reporting;

import org.kith.tenancy.Coded;

/// Something that is counted, with what it means. The pages, the files and the list of definitions read it from here.
public sealed interface Defined extends Coded permits Indicator, Published {

    String definition();

    /// What is counted: referrals, people, days.
    String unit();

    String numerator();

    String denominator();

    /// Where it is defined.
    default String href() {
        return "/reports/definitions#" + code();
    }
}
