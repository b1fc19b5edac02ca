package org.kith.people;

/// What came of amending a record.
public sealed interface Amended {

    /// It is kept, and what the record said before as well.
    record Kept() implements Amended {}

    /// The NHS number is on another record, which is perhaps the same person's.
    record NhsNumberTaken(PersonId by) implements Amended {}
}
