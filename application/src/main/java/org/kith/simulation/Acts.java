package org.kith.simulation;

import org.kith.connections.AnsweringReferrals;
import org.kith.connections.Connections;
import org.kith.connections.HearingNews;
import org.kith.connections.MakingConnections;
import org.kith.directory.ServiceSearch;
import org.kith.measures.Assessments;
import org.kith.measures.TakingMeasures;
import org.kith.messages.HandingOverByHand;
import org.kith.messages.Messages;
import org.kith.messages.ReadingMessages;
import org.kith.messages.SettlingMessages;
import org.kith.people.Characteristics;
import org.kith.people.RecordingConsent;
import org.kith.referrals.AcceptingReferrals;
import org.kith.referrals.DecliningReferrals;
import org.kith.referrals.ReturningReferrals;
import org.kith.referrals.SendingReferrals;
import org.kith.referrals.WithdrawingReferrals;
import org.kith.support.Actions;
import org.kith.support.AgreeingPlans;
import org.kith.support.AllocatingSupport;
import org.kith.support.ClosingSupport;
import org.kith.support.EndingEarly;
import org.kith.support.FindingNeeds;
import org.kith.support.Goals;
import org.kith.support.HoldingSessions;
import org.kith.support.PlanningActions;
import org.kith.support.RecordingAttempts;
import org.kith.support.ReopeningSupport;
import org.kith.support.SettingGoals;
import org.kith.support.Supports;
import org.kith.support.WritingAboutMe;
import org.springframework.stereotype.Component;

/// Everything that people in the simulation can do: the same use cases that pages call.
@Component
record Acts(Refer refer, Contact contact, Plan plan, Connect connect, Measure measure, Post post) {

    /// Around a referral.
    @Component
    record Refer(
            SendingReferrals sending,
            AcceptingReferrals accepting,
            DecliningReferrals declining,
            ReturningReferrals returning,
            WithdrawingReferrals withdrawing) {}

    /// Reaching and meeting somebody.
    @Component
    record Contact(
            AllocatingSupport allocating,
            RecordingAttempts attempts,
            HoldingSessions sessions,
            EndingEarly ending,
            ClosingSupport closing,
            ReopeningSupport reopening,
            Supports supports) {}

    /// The plan.
    @Component
    record Plan(
            WritingAboutMe aboutMe,
            FindingNeeds needs,
            SettingGoals setting,
            Goals goals,
            PlanningActions planning,
            Actions actions,
            AgreeingPlans agreeing) {}

    /// Services, and what becomes of them.
    @Component
    record Connect(
            ServiceSearch search,
            MakingConnections making,
            HearingNews hearing,
            Connections connections,
            Messages messages,
            AnsweringReferrals answering) {}

    /// Messages, where there is no mail server.
    @Component
    record Post(ReadingMessages reading, HandingOverByHand handing, SettlingMessages settling) {}

    /// What is asked and recorded.
    @Component
    record Measure(
            Assessments assessments,
            TakingMeasures taking,
            RecordingConsent consent,
            Characteristics characteristics) {}
}
