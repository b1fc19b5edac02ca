# Reads the columns that the benchmark wrote, times a function, and prints its results.
arguments <- commandArgs(trailingOnly = TRUE)
rows <- as.integer(arguments[2])
runs <- as.integer(arguments[3])
names <- arguments[-(1:3)]
file <- file(arguments[1], "rb")
data <- as.data.frame(lapply(names, function(name) readBin(file, "double", rows)))
close(file)
names(data) <- names
data[] <- lapply(data, function(x) ifelse(is.nan(x), NA, x))

timed <- function(work) {
  seconds <- cpu <- numeric(runs)
  invisible(gc(reset = TRUE))
  for (run in seq_len(runs)) {
    time <- system.time(result <- work())
    seconds[run] <- time[["elapsed"]]
    cpu[run] <- sum(time[c("user.self", "sys.self")])
  }
  said <- c(seconds = median(seconds), cpu = median(cpu), megabytes = sum(gc()[, 6]), result)
  for (name in names(said)) cat(name, format(said[[name]], digits = 17), "\n")
}
