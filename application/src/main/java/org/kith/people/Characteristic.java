package org.kith.people;

import java.util.List;
import java.util.Optional;
import org.kith.tenancy.Coded;

/// Something about a person that equality law protects or that inclusion is judged by.
///
/// Its options carry the national codes, so that returns need no translation. Refusing to say and not knowing are
/// answers
/// of their own ([CharacteristicAnswer]) and in no list.
public enum Characteristic implements Coded {
    ETHNICITY("ethnicity", "Ethnic group"),
    SEX("sex", "Sex"),
    GENDER("gender", "Gender"),
    GENDER_AS_AT_BIRTH("gender-as-at-birth", "Gender the same as at birth"),
    SEXUAL_ORIENTATION("sexual-orientation", "Sexual orientation"),
    RELIGION("religion", "Religion or belief"),
    DISABILITY("disability", "Disability or long-term condition"),
    LEARNING_DISABILITY("learning-disability", "Learning disability or autism"),
    PREGNANCY("pregnancy", "Pregnant, or had a baby in the last year"),
    MARITAL_STATUS("marital-status", "Marriage or civil partnership"),
    CARER("carer", "Looks after someone unpaid"),
    ARMED_FORCES("armed-forces", "Served in the armed forces"),
    ACCOMMODATION("accommodation", "Where they live"),
    EMPLOYMENT("employment", "Work");

    private final String code;
    private final String title;

    Characteristic(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    public List<Option> options() {
        return CharacteristicOptions.of(this);
    }

    public Optional<Option> option(String optionCode) {
        return options().stream().filter(each -> each.code().equals(optionCode)).findFirst();
    }

    /// One of the answers a characteristic offers.
    public record Option(String code, String title) {}
}
