package org.kith.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder one running Kith works in. The operating system drops the lock with the process, however it ends,
/// so a lock that can be taken proves that no other Kith is alive on the same data.
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the folder, which is made when it does not exist, or says that another Kith has it.
    public static DataFolder open(Path path) {
        return openUnlessTaken(path)
                .orElseThrow(() -> new CannotStart("Another Kith is running on the data in " + path + "."));
    }

    public static Optional<DataFolder> openUnlessTaken(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PrivateFile.FOLDER);
            }
            var channel =
                    FileChannel.open(folder.resolve("kith.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock.map(taken -> new DataFolder(folder, channel, taken));
        } catch (IOException failure) {
            throw DiskSpace.explain("The data folder " + folder + " cannot be used", failure);
        }
    }

    public Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException alreadyClosed) {
            // The lock goes with the channel, and the channel with the process.
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }
}
