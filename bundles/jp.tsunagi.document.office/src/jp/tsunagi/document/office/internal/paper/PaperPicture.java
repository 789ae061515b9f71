package jp.tsunagi.document.office.internal.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** A picture that stands in the page itself. What was cut off is not in it: nobody could see it, but anybody could find it. */
public final class PaperPicture {

	/** Formats that go into a PDF as they are. */
	private static final Map<String, String> AS_IT_IS = Map.of("image/png", "png", "image/jpeg", "jpg", "image/jpg", "jpg", "image/gif",
			"png");

	/** What is cut off at each side, as a part of the width or height. */
	public record Cut(double left, double top, double right, double bottom) {

		/** Nothing is cut off. */
		public static final Cut NONE = new Cut(0, 0, 0, 0);
	}

	private PaperPicture() {
	}

	/** The URI of a picture; empty if it is none that can be read. */
	public static Optional<String> uri(byte[] picture, String type, Cut cut) {
		try {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
			if (image == null) {
				return Optional.empty();
			}
			if (cut.equals(Cut.NONE) && AS_IT_IS.containsKey(type)) {
				return Optional.of(uri(type.replace("/jpg", "/jpeg"), picture));
			}
			String format = AS_IT_IS.getOrDefault(type, "png");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(within(image, cut), format, out);
			return Optional.of(uri(format.equals("png") ? "image/png" : "image/jpeg", out.toByteArray()));
		} catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

	private static BufferedImage within(BufferedImage image, Cut cut) {
		int left = (int) Math.round(image.getWidth() * Math.max(0, cut.left));
		int top = (int) Math.round(image.getHeight() * Math.max(0, cut.top));
		int right = (int) Math.round(image.getWidth() * Math.max(0, cut.right));
		int bottom = (int) Math.round(image.getHeight() * Math.max(0, cut.bottom));
		return image.getSubimage(left, top, Math.max(1, image.getWidth() - left - right), Math.max(1, image.getHeight() - top - bottom));
	}

	private static String uri(String type, byte[] picture) {
		return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
	}
}
