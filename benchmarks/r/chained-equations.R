source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "common.R"))
suppressWarnings(suppressPackageStartupMessages(library(mice)))
timed(function() {
  filled <- mice(data, m = 5, maxit = 5, method = "pmm", seed = 1, printFlag = FALSE)
  sapply(setNames(names, paste0("mean_", names)), function(name)
    mean(sapply(1:5, function(set) mean(complete(filled, set)[[name]]))))
})
