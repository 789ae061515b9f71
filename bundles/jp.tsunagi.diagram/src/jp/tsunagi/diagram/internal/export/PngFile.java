package jp.tsunagi.diagram.internal.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a PNG file (ISO/IEC 15948). Java's own writer tries five filters on each line of pixels, which takes more time than all
 * else; surfaces of one colour need none.
 */
public final class PngFile {

	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

	private static final byte BITS_PER_COLOUR = 8;

	private static final byte RED_GREEN_BLUE = 2;

	private static final int BYTES_PER_PIXEL = 3;

	/** As small as with higher ones, in half the time. */
	private static final int COMPRESSION = 4;

	private static final int BUFFER = 1 << 16;

	private final ByteArrayOutputStream file = new ByteArrayOutputStream();

	private PngFile() {
	}

	/** The file of a picture of {@link BufferedImage#TYPE_INT_RGB}. */
	public static byte[] of(BufferedImage image) {
		PngFile png = new PngFile();
		png.file.writeBytes(SIGNATURE);
		png.chunk("IHDR", ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight()).put(BITS_PER_COLOUR)
				.put(RED_GREEN_BLUE).array());
		png.chunk("IDAT", compressed(image));
		png.chunk("IEND", new byte[0]);
		return png.file.toByteArray();
	}

	private static byte[] compressed(BufferedImage image) {
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		byte[] line = new byte[1 + image.getWidth() * BYTES_PER_PIXEL];
		Deflater deflater = new Deflater(COMPRESSION);
		try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater, BUFFER)) {
			for (int y = 0; y < image.getHeight(); y++) {
				fill(line, pixels, y * image.getWidth());
				out.write(line);
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		} finally {
			deflater.end();
		}
		return compressed.toByteArray();
	}

	/** The first byte says that there is no filter. */
	private static void fill(byte[] line, int[] pixels, int first) {
		int pixel = first;
		for (int i = 1; i < line.length; i += BYTES_PER_PIXEL) {
			int colour = pixels[pixel++];
			line[i] = (byte) (colour >> 16);
			line[i + 1] = (byte) (colour >> 8);
			line[i + 2] = (byte) colour;
		}
	}

	private void chunk(String type, byte[] data) {
		byte[] content = ByteBuffer.allocate(4 + data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data).array();
		CRC32 sum = new CRC32();
		sum.update(content);
		file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
		file.writeBytes(content);
		file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
	}
}
