source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
library(survival)
timed(function() {
  fit <- survfit(Surv(time, happened) ~ 1, data = data)
  mean <- summary(fit, rmean = 60)$table
  c(still_waiting_30 = summary(fit, times = 30)$surv,
    median = unname(mean["median"]),
    restricted_mean = unname(mean[grep("rmean", names(mean))[1]]),
    restricted_mean_se = unname(mean[grep("se(rmean)", names(mean), fixed = TRUE)]))
})
