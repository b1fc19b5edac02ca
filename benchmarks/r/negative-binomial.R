source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
suppressPackageStartupMessages({library(MASS); library(sandwich)})
known <- setdiff(names, c("contacts", "time", "person"))
model <- reformulate(c(known, "offset(log(time))"), "contacts")
timed(function() {
  fit <- glm.nb(model, data = data)
  errors <- sqrt(diag(vcovCL(fit, cluster = data$person, type = "HC1")))
  at <- seq_along(coef(fit)) - 1
  c(shape = fit$theta, twice_log_likelihood = fit$twologlik,
    setNames(coef(fit), paste0("coefficient_", at)), setNames(errors, paste0("error_", at)))
})
