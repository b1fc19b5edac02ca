source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
timed(function() {
  test <- wilcox.test(data$last, data$first, paired = TRUE, conf.int = TRUE, exact = FALSE)
  c(v = unname(test$statistic), p = test$p.value, estimate = unname(test$estimate),
    lower = test$conf.int[1], upper = test$conf.int[2])
})
