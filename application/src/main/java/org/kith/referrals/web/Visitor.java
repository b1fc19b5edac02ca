package org.kith.referrals.web;

import org.kith.design.form.Entries;
import org.kith.schemes.FrontDoor;
import org.kith.tenancy.Coded;

/// Who fills in the public's questions.
public enum Visitor implements Coded {
    PERSON("me", "Me", FrontDoor.SELF),
    FAMILY("family", "Someone in my family, a friend or a neighbour", FrontDoor.FAMILY),
    WORKER("work", "Someone I support in my work or as a volunteer", FrontDoor.ORGANISATION);

    private final String code;
    private final String title;
    private final FrontDoor door;

    Visitor(String code, String title, FrontDoor door) {
        this.code = code;
        this.title = title;
        this.door = door;
    }

    static Visitor of(Entries answers) {
        return Coded.find(Visitor.class, answers.value("for")).orElse(PERSON);
    }

    public boolean forThemselves() {
        return this == PERSON;
    }

    public boolean works() {
        return this == WORKER;
    }

    FrontDoor door() {
        return door;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
