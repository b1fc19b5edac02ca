package org.kith.evaluation.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The instruments that are known here, by key and version.
public final class Instruments {

    private final Map<InstrumentId, Instrument> byId;

    private Instruments(Map<InstrumentId, Instrument> byId) {
        this.byId = byId;
    }

    /// The instruments that come with Kith. Their files are read once.
    public static Instruments shipped() {
        return Shipped.ALL;
    }

    /// These and one more, such as a place's own questionnaire. An id that is taken is a defect.
    public Instruments with(Instrument instrument) {
        Map<InstrumentId, Instrument> more = new LinkedHashMap<>(byId);
        if (more.put(instrument.id(), instrument) != null) {
            throw new IllegalArgumentException("two instruments are called " + instrument.id());
        }
        return new Instruments(more);
    }

    public Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// All instruments, in the catalogue's order.
    public List<Instrument> all() {
        return List.copyOf(byId.values());
    }

    /// Every version known of one instrument, in the catalogue's order.
    public List<Instrument> versions(String key) {
        return byId.values().stream()
                .filter(instrument -> instrument.id().key().equals(key))
                .toList();
    }

    /// Read on first use: a faulty shipped file is a defect and stops the program there.
    private static final class Shipped {

        static final Instruments ALL = load();

        private static Instruments load() {
            Instruments instruments = new Instruments(Map.of());
            for (String name : names()) {
                instruments = instruments.with(read(name));
            }
            return instruments;
        }

        private static List<String> names() {
            List<String> names = new ArrayList<>(text("catalogue").lines().toList());
            names.removeIf(name -> name.isBlank() || name.startsWith("#"));
            return names;
        }

        private static Instrument read(String name) {
            return switch (InstrumentFile.read(text(name))) {
                case InstrumentFile.Reading.Read(Instrument instrument) -> instrument;
                case InstrumentFile.Reading.Faulty(int line, String fault) ->
                    throw new IllegalStateException(name + ", line " + line + ": " + fault);
            };
        }

        private static String text(String name) {
            try (InputStream file = Instruments.class.getResourceAsStream("/org/kith/evaluation/instruments/" + name)) {
                if (file == null) {
                    throw new IllegalStateException("the instrument file " + name + " is not there");
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
