package org.kith.schemes;

import java.util.ArrayList;
import java.util.List;

/// Why a scheme is not for somebody.
public sealed interface IneligibleBecause {

    /// The reason as a sentence for anyone.
    String words();

    /// The scheme takes nobody at the moment.
    record NotOpen() implements IneligibleBecause {
        @Override
        public String words() {
            return "The scheme is not taking referrals at the moment.";
        }
    }

    /// They are younger than the scheme's people.
    record TooYoung(AgeRange ages) implements IneligibleBecause {
        @Override
        public String words() {
            return "The scheme is for people aged " + ages.words() + ".";
        }
    }

    /// They are older than the scheme's people.
    record TooOld(AgeRange ages) implements IneligibleBecause {
        @Override
        public String words() {
            return "The scheme is for people aged " + ages.words() + ".";
        }
    }

    /// They neither live in the scheme's areas nor are registered with one of its practices.
    record Outside(Catchment catchment) implements IneligibleBecause {
        @Override
        public String words() {
            var where = new ArrayList<String>();
            if (!catchment.areas().isEmpty()) {
                where.add("live in " + or(List.copyOf(catchment.areas())));
            }
            if (!catchment.practices().isEmpty()) {
                where.add("are registered with one of its GP practices");
            }
            return "The scheme is for people who " + String.join(" or ", where) + ".";
        }

        private static String or(List<String> areas) {
            int last = areas.size() - 1;
            return last == 0 ? areas.getFirst() : String.join(", ", areas.subList(0, last)) + " or " + areas.get(last);
        }
    }
}
