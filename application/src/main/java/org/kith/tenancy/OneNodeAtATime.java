package org.kith.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.stereotype.Component;

/// Lets one node at a time do a job, however many nodes the clock wakes.
///
/// The lock is a database transaction of its own, on a connection kept for it: it ends with the job, with the node, or
/// with the node's connection, whichever comes first, and the job's own transactions are not part of it.
@Component
@EnableScheduling
public class OneNodeAtATime {

    private final DataSource database;

    OneNodeAtATime(DataSource database) {
        this.database = database;
    }

    /// Does the job, unless another node is at it.
    public void run(String job, Runnable work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (isFree(connection, job)) {
                    work.run();
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("The lock of the job " + job + " was lost", lost);
        }
    }

    private static boolean isFree(Connection connection, String job) throws SQLException {
        try (var asking = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            asking.setString(1, "kith job: " + job);
            try (var answer = asking.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
