source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
library(sandwich)
known <- paste0("x", 1:19)
# Descending scores take the nearest control that is left; those taken are skipped by union-find, so that a million rows
# can be matched in base R too.
nearest <- function(score, treated, caliper) {
  choosing <- which(treated == 1)
  choosing <- choosing[order(-score[choosing], choosing)]
  open <- which(treated == 0)
  open <- open[order(score[open], open)]
  s <- c(-Inf, score[open], Inf)
  last <- length(s)
  up <- down <- seq_len(last)
  at <- findInterval(score[choosing], s)
  found <- integer(length(choosing))
  for (i in seq_along(choosing)) {
    wanted <- score[choosing[i]]
    below <- at[i]
    while (down[below] != below) below <- down[below] <- down[down[below]]
    above <- at[i] + 1L
    while (up[above] != above) above <- up[above] <- up[up[above]]
    best <- if (wanted - s[below] <= s[above] - wanted) below else above
    if (abs(s[best] - wanted) <= caliper) {
      found[i] <- open[best - 1L]
      up[best] <- best + 1L
      down[best] <- best - 1L
    }
  }
  data.frame(treated = choosing[found > 0], control = found[found > 0])
}
smd <- function(x, t, w, unit) (weighted.mean(x[t], w[t]) - weighted.mean(x[!t], w[!t])) / unit
timed(function() {
  fit <- glm(reformulate(known, "treated"), family = binomial, data = data, control = glm.control(epsilon = 1e-12))
  score <- fitted(fit)
  pairs <- nearest(score, data$treated, 0.2 * sd(score))
  t <- data$treated == 1
  w <- numeric(nrow(data))
  w[pairs$treated] <- 1
  w[pairs$control] <- 1
  balance <- sapply(data[known], function(x) {
    unit <- sd(x[t])
    one <- x[pairs$treated]
    other <- x[pairs$control]
    all <- sort(unique(c(one, other)))
    unname(c(smd(x, t, rep(1, length(x)), unit), smd(x, t, w, unit), var(one) / var(other),
      max(abs(findInterval(all, sort(one)) - findInterval(all, sort(other)))) / length(one)))
  })
  y <- c(data$outcome[pairs$treated], data$outcome[pairs$control])
  had <- rep(1:0, each = nrow(pairs))
  model <- lm(y ~ had)
  error <- unname(sqrt(vcovCL(model, cluster = rep(pairs$treated, 2), type = "HC1")[2, 2]))
  c(pairs = nrow(pairs), controls = sum(pairs$control - 1), before1 = balance[[1, 1]], after1 = balance[[2, 1]],
    variances1 = balance[[3, 1]], apart1 = balance[[4, 1]], difference = unname(coef(model)[2]), error = error)
})
