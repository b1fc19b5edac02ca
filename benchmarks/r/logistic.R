source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
known <- reformulate(paste0("x", 1:19), "treated")
timed(function() {
  fit <- glm(known, family = binomial, data = data, control = glm.control(epsilon = 1e-12))
  s <- summary(fit)$coefficients
  j <- c(0, 1, 7, 19)
  c(setNames(s[j + 1, 1], paste0("b", j)), setNames(s[j + 1, 2], paste0("se", j)), deviance = deviance(fit))
})
