source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
timed(function() {
  x <- as.matrix(data[paste0("x", 1:12)])
  t <- data$treated == 1
  pooled <- ((sum(t) - 1) * cov(x[t, ]) + (sum(!t) - 1) * cov(x[!t, ])) / (nrow(x) - 2)
  z <- t(x %*% solve(chol(pooled)))
  kind <- paste(data$x13, data$x14, data$x15)
  found <- integer(nrow(x))
  for (one in unique(kind)) {
    open <- which(kind == one & !t)
    points <- z[, open, drop = FALSE]
    for (i in which(kind == one & t)) {
      distance <- sqrt(colSums((points - z[, i])^2))
      least <- min(distance)
      if (!is.finite(least)) break
      at <- which(distance <= least + 1e-10)[1]
      found[i] <- open[at]
      points[1, at] <- Inf
    }
  }
  had <- which(found > 0)
  c(pairs = length(had), controls = sum(found[had] - 1), difference = mean(data$outcome[had] - data$outcome[found[had]]))
})
