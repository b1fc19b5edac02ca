package org.kith.people;

import java.util.List;
import org.kith.people.Characteristic.Option;

/// The answers each characteristic offers: codes of the NHS Data Dictionary where it has them, in plain words.
final class CharacteristicOptions {

    private static final List<Option> YES_NO = List.of(new Option("Y", "Yes"), new Option("N", "No"));

    private static final List<Option> ETHNICITY = List.of(
            new Option("A", "White: British"),
            new Option("B", "White: Irish"),
            new Option("C", "White: any other background"),
            new Option("D", "Mixed: White and Black Caribbean"),
            new Option("E", "Mixed: White and Black African"),
            new Option("F", "Mixed: White and Asian"),
            new Option("G", "Mixed: any other background"),
            new Option("H", "Asian: Indian"),
            new Option("J", "Asian: Pakistani"),
            new Option("K", "Asian: Bangladeshi"),
            new Option("L", "Asian: any other background"),
            new Option("M", "Black: Caribbean"),
            new Option("N", "Black: African"),
            new Option("P", "Black: any other background"),
            new Option("R", "Chinese"),
            new Option("S", "Any other ethnic group"));

    private static final List<Option> SEX =
            List.of(new Option("1", "Male"), new Option("2", "Female"), new Option("9", "Neither male nor female"));

    private static final List<Option> GENDER = List.of(
            new Option("1", "Man, including trans man"),
            new Option("2", "Woman, including trans woman"),
            new Option("3", "Non-binary"),
            new Option("4", "Another gender"));

    private static final List<Option> SEXUAL_ORIENTATION = List.of(
            new Option("1", "Straight"),
            new Option("2", "Gay or lesbian"),
            new Option("3", "Bisexual"),
            new Option("4", "Another orientation"),
            new Option("U", "Asked, and not sure themselves"));

    private static final List<Option> RELIGION = List.of(
            new Option("none", "No religion"),
            new Option("buddhist", "Buddhist"),
            new Option("christian", "Christian"),
            new Option("hindu", "Hindu"),
            new Option("jewish", "Jewish"),
            new Option("muslim", "Muslim"),
            new Option("sikh", "Sikh"),
            new Option("other", "Another religion or belief"));

    private static final List<Option> DISABILITY = List.of(
            new Option("limited-a-lot", "Yes, and it limits daily life a lot"),
            new Option("limited-a-little", "Yes, and it limits daily life a little"),
            new Option("not-limited", "Yes, and it does not limit daily life"),
            new Option("none", "No"));

    private static final List<Option> MARITAL_STATUS = List.of(
            new Option("S", "Single"),
            new Option("M", "Married or in a civil partnership"),
            new Option("P", "Separated"),
            new Option("D", "Divorced, or civil partnership ended"),
            new Option("W", "Widowed, or partner died"));

    private static final List<Option> ACCOMMODATION = List.of(
            new Option("MA01", "Own home"),
            new Option("MA03", "Shared ownership"),
            new Option("MA04", "Rents from the council or a social landlord"),
            new Option("MA05", "Rents from a housing association"),
            new Option("MA06", "Rents privately"),
            new Option("MA02", "Settled with family or friends"),
            new Option("MA09", "Another settled home"),
            new Option("HM01", "Sleeps rough"),
            new Option("HM03", "Night shelter or emergency hostel"),
            new Option("HM04", "Sofa surfing"),
            new Option("HM05", "Temporary accommodation from the council"),
            new Option("HM06", "Short stay with family or friends"),
            new Option("HM07", "Homeless in another way"),
            new Option("MH00", "Accommodation with mental health support"),
            new Option("CH00", "Accommodation with other support"),
            new Option("CH03", "Care home"),
            new Option("SH00", "Sheltered or extra care housing"),
            new Option("ML00", "Mobile home or site of a Gypsy, Roma or Traveller family"),
            new Option("OC96", "Somewhere else"));

    private static final List<Option> EMPLOYMENT = List.of(
            new Option("01", "Employed"),
            new Option("02", "Unemployed and looking for work"),
            new Option("03", "Student, not working"),
            new Option("04", "Long-term sick or disabled"),
            new Option("05", "Looks after home or family"),
            new Option("06", "Not working, not looking for work"),
            new Option("07", "Unpaid voluntary work"),
            new Option("08", "Retired"));

    private CharacteristicOptions() {}

    static List<Option> of(Characteristic characteristic) {
        return switch (characteristic) {
            case ETHNICITY -> ETHNICITY;
            case SEX -> SEX;
            case GENDER -> GENDER;
            case GENDER_AS_AT_BIRTH, LEARNING_DISABILITY, PREGNANCY, CARER, ARMED_FORCES -> YES_NO;
            case SEXUAL_ORIENTATION -> SEXUAL_ORIENTATION;
            case RELIGION -> RELIGION;
            case DISABILITY -> DISABILITY;
            case MARITAL_STATUS -> MARITAL_STATUS;
            case ACCOMMODATION -> ACCOMMODATION;
            case EMPLOYMENT -> EMPLOYMENT;
        };
    }
}
