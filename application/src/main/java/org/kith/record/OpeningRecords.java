package org.kith.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.people.Banners;
import org.kith.people.ConsentPurpose;
import org.kith.people.Consents;
import org.kith.people.Person;
import org.kith.people.PersonId;
import org.kith.people.SeeingPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Staff open a person's record.
///
/// Who the person is, how to reach them and what to beware of is seen by the staff of every scheme they came to. Notes,
/// measures and plans are seen by the scheme that wrote them, and by the others when the person agreed to that. Every
/// opening is noted.
@Service
public class OpeningRecords {

    private final SeeingPeople seeing;
    private final Consents consents;
    private final Banners banners;
    private final RecordParts parts;

    OpeningRecords(SeeingPeople seeing, Consents consents, Banners banners, RecordParts parts) {
        this.seeing = seeing;
        this.consents = consents;
        this.banners = banners;
        this.parts = parts;
    }

    /// The record, or nothing when there is none or it is not theirs to see, which look the same.
    @Transactional
    public Optional<PersonRecord> open(PersonId id, Timeline.Query timeline, SignedIn reader) {
        return seeing.see(id, reader.reach(), reader.actor()).map(person -> record(person, timeline, reader));
    }

    private PersonRecord record(Person person, Timeline.Query timeline, SignedIn reader) {
        var reach = reach(person.id(), reader);
        var strands = parts.strands(person.id(), reach);
        return new PersonRecord(
                banners.of(person),
                strands,
                parts.pressing(person.id(), reach),
                parts.timeline(person.id(), reach, timeline),
                shown(strands).stream().map(parts::work).toList());
    }

    private SchemeReach reach(PersonId person, SignedIn reader) {
        return consents.allows(person, ConsentPurpose.SHARE_ACROSS_SCHEMES, Optional.empty())
                ? SchemeReach.EVERY
                : reader.reach();
    }

    /// Support that goes on is shown in full; when none does, the last that ended is.
    private static List<Strand.Open> shown(List<Strand> strands) {
        var supports = new ArrayList<Strand.Open>();
        for (var strand : strands) {
            if (strand instanceof Strand.Open open && open.work() != null) {
                supports.add(open);
            }
        }
        var going = supports.stream().filter(Strand.Open::goesOn).toList();
        return going.isEmpty() ? supports.subList(0, Math.min(1, supports.size())) : going;
    }
}
