source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
suppressMessages(library(lme4))
data$practice <- factor(data$practice)
model <- as.formula(paste("outcome ~", paste0("x", 1:19, collapse = " + "), "+ (1 | practice)"))
timed(function() {
  fit <- lmer(model, data, control = lmerControl(calc.derivs = FALSE))
  s <- coef(summary(fit))
  j <- c("x1", "x7", "x19")
  v <- as.data.frame(VarCorr(fit))$vcov
  c(setNames(s[j, 1], j), setNames(s[j, 2], paste0("se.", j)), between = v[1], within = v[2], criterion = REMLcrit(fit))
})
