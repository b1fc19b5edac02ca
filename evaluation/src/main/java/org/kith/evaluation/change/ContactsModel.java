package org.kith.evaluation.change;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// How contacts are spread over the people of a list: each has a rate of their own, gamma over people, and contacts
/// come at random at that rate (a negative binomial count).
///
/// Of somebody with `k` contacts in one period, `μ(a + k)/(a + μ)` are expected in the next equal period with no
/// effect at all, `μ` the mean and `a` the shape of the whole list. Cameron & Trivedi, Regression Analysis of Count
/// Data.
///
/// @param mean contacts a period over the whole list, more than nought
/// @param shape the gamma's shape: small when few people make most of the contacts
public record ContactsModel(double mean, double shape) {

    public ContactsModel {
        if (!(mean > 0) || !(shape > 0) || !Double.isFinite(mean) || !Double.isFinite(shape)) {
            throw new IllegalArgumentException("mean and shape are above nought");
        }
    }

    /// The model of a whole list, by moments: shape = mean² / (variance − mean).
    ///
    /// Refuses fewer than 30 people, counts that are not whole, and lists whose variance does not exceed their
    /// mean:
    /// nobody differs from anybody there, so every choice moves back all the way.
    public static Outcome<ContactsModel> ofWholeList(double[] contacts) {
        if (contacts.length < 30) {
            return Outcome.refuse(new Refusal.TooFew("people on the list", 30, contacts.length));
        }
        if (!Arrays.stream(contacts).allMatch(ContactsModel::isCount)) {
            return Outcome.refuse(new Refusal.OutOfRange("counts of contacts", "whole numbers from 0"));
        }
        Moments moments = Moments.of(contacts);
        if (!(moments.variance() > moments.mean())) {
            return Outcome.refuse(new Refusal.NotMeaningful(
                    "Contacts vary no more between people than chance explains, so nobody's own rate can be told."));
        }
        double mean = moments.mean();
        return Outcome.of(new ContactsModel(mean, mean * mean / (moments.variance() - mean)));
    }

    static boolean isCount(double value) {
        return value >= 0 && Double.isFinite(value) && value == Math.rint(value);
    }

    /// The chance of `k` contacts.
    double chance(int k) {
        double log = LogGamma.value(shape + k)
                - LogGamma.value(shape)
                - LogGamma.value(k + 1.0)
                + shape * Math.log(shape / (shape + mean))
                + k * Math.log(mean / (shape + mean));
        return Math.exp(log);
    }

    /// What somebody with `k` contacts is expected to have in the next equal period.
    public double expectedNext(double k) {
        return mean * (shape + k) / (shape + mean);
    }

    /// What somebody with `k` contacts over one time is expected to have over another, times in periods of the list.
    public double expectedNext(double k, double timeBefore, double timeAfter) {
        return timeAfter * mean * (shape + k) / (shape + mean * timeBefore);
    }

    /// What would be seen of people chosen for having at least so many contacts, in two equal periods, with no
    /// effect.
    public Chosen chosenFrom(int atLeast) {
        double chosen = 1;
        double contacts = mean;
        for (int k = 0; k < atLeast; k++) {
            chosen -= chance(k);
            contacts -= k * chance(k);
        }
        double first = contacts / chosen;
        return new Chosen(chosen, first, expectedNext(first));
    }

    /// People chosen for high use.
    ///
    /// @param share of the whole list
    /// @param first mean contacts in the period in which they were chosen
    /// @param next mean contacts expected in the next, with no effect
    public record Chosen(double share, double first, double next) {

        public double ratio() {
            return next / first;
        }
    }
}
