package org.kith.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.directory.ServiceId;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.support.GoalId;

/// What a connection is, whatever becomes of it.
///
/// @param need   the need it answers; none where it stands for no need in particular
/// @param goal   the goal of the plan that it serves; none where it serves none in particular
/// @param reason why this service, in the words of whoever suggested it
/// @param madeBy who suggested it
public record Arrangement(
        ConnectionId id,
        SupportId support,
        PersonId person,
        ServiceId service,
        @Nullable Need need,
        @Nullable GoalId goal,
        String reason,
        AccountId madeBy,
        Instant madeAt,
        int version) {}
