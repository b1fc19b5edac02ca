package org.kith.journeys;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture of a page with the 256 colours it uses most, which is a quarter of the bytes and looks the same.
final class FewColours {

    private static final int COLOURS = 256;
    /// Colours that differ in their last three bits are one.
    private static final int COARSE = 0xF8F8F8;

    private FewColours() {}

    static byte[] png(byte[] picture) throws IOException {
        var full = ImageIO.read(new ByteArrayInputStream(picture));
        var palette = palette(full);
        var small =
                new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int colour = full.getRGB(x, y) & 0xFFFFFF;
                int index = nearest.computeIfAbsent(colour, each -> nearest(palette, each));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(small, "png", out)) {
            throw new IOException("There is no writer for PNG");
        }
        return out.toByteArray();
    }

    /// Of every coarse colour, the exact one that is used most stands for it.
    private static List<Integer> palette(BufferedImage picture) {
        Map<Integer, Map<Integer, Integer>> uses = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                uses.computeIfAbsent(colour & COARSE, _ -> new HashMap<>()).merge(colour, 1, Integer::sum);
            }
        }
        return uses.values().stream()
                .sorted((one, other) -> Integer.compare(sum(other), sum(one)))
                .limit(COLOURS)
                .map(FewColours::most)
                .toList();
    }

    private static int sum(Map<Integer, Integer> uses) {
        return uses.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int most(Map<Integer, Integer> uses) {
        return uses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static IndexColorModel model(List<Integer> palette) {
        var red = new byte[palette.size()];
        var green = new byte[palette.size()];
        var blue = new byte[palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            red[i] = (byte) (palette.get(i) >> 16);
            green[i] = (byte) (palette.get(i) >> 8);
            blue[i] = palette.get(i).byteValue();
        }
        return new IndexColorModel(8, palette.size(), red, green, blue);
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
