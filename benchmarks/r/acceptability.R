source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
library(boot)
draws <- if (rows <= 1e4) 10000 else 1000
differences <- function(people, chosen) {
  people <- people[chosen, ]
  with <- people[, 1] == 1
  c(mean(people[with, 2]) - mean(people[!with, 2]), mean(people[with, 3]) - mean(people[!with, 3]))
}
people <- as.matrix(data[, c("supported", "cost", "gain")])
timed(function() {
  set.seed(1)
  drawn <- boot(people, differences, R = draws, strata = data$supported)
  thresholds <- c(5000, 7000, 10000, 20000, 30000)
  curve <- sapply(thresholds, function(threshold) mean(threshold * drawn$t[, 2] - drawn$t[, 1] > 0))
  c(difference_cost = drawn$t0[1], difference_gain = drawn$t0[2],
    setNames(curve, sprintf("acceptable_%d", as.integer(thresholds))))
})
