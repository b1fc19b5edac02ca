package org.kith.evaluation.effect.contacts;

import java.util.Arrays;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.estimate.counts.CountFit;
import org.kith.evaluation.estimate.counts.CountsOverTime;
import org.kith.evaluation.estimate.counts.NegativeBinomialModel;
import org.kith.evaluation.estimate.counts.PoissonModel;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// How contacts vary around what is expected.
public enum ContactsSpread {
    /// More than chance explains, since people have rates of their own; Poisson's where they do not.
    NEGATIVE_BINOMIAL {
        @Override
        Outcome<ContactsFit> fit(DesignMatrix x, CountsOverTime y, Clusters clusters) {
            Outcome<NegativeBinomialModel.Fit> varied = NegativeBinomialModel.fit(x, y);
            return varied.refused()
                            .filter(NegativeBinomialModel.NO_EXCESS::equals)
                            .isPresent()
                    ? POISSON.fit(x, y, clusters)
                    : varied.then(fit -> clustered("negative-binomial", fit.rates(), clusters));
        }
    },
    /// As the mean. With errors clustered by person its interval holds however they vary.
    POISSON {
        @Override
        Outcome<ContactsFit> fit(DesignMatrix x, CountsOverTime y, Clusters clusters) {
            return PoissonModel.fit(x, y).then(fit -> clustered("poisson", fit, clusters));
        }
    };

    abstract Outcome<ContactsFit> fit(DesignMatrix x, CountsOverTime y, Clusters clusters);

    Outcome<ContactsFit> fit(DesignMatrix x, BothPeriods both, Clusters clusters) {
        return both.counts().then(counts -> fit(x, counts, clusters));
    }

    private static Outcome<ContactsFit> clustered(String model, CountFit fit, Clusters clusters) {
        double groups = clusters.count();
        return fit.clustered(clusters, Correction.HC0).map(covariance -> {
            // Those of clusters come with G/(G-1); the correction here is another.
            Arrays.setAll(covariance, i -> covariance[i] * (groups - 1) / groups);
            return new ContactsFit(FormulaId.of("contacts-before-and-after-" + model), fit.coefficients(), covariance);
        });
    }
}
