package jp.tsunagi.diagram.internal.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

import jp.tsunagi.diagram.view.Size;

/**
 * The pictures that specifications name, {@code /bundle/path}, and those that somebody has put on a diagram, {@code file:}.
 * What is too large, broken or not there is left out. The network is never looked into.
 */
public final class Pictures {

	/** How the path of a picture of a project begins. */
	private static final String FILE = "file:";

	/** Larger files are left out, in bytes. */
	private static final long LARGEST = 30L << 20;

	/** Pictures with more pixels are left out: a small file can hold very many. */
	private static final long MOST_PIXELS = 60_000_000;

	private static final Map<String, Optional<Picture>> KNOWN = new ConcurrentHashMap<>();

	/**
	 * A picture.
	 *
	 * @param vector if it is SVG
	 * @param pixels if it is not
	 */
	public record Picture(byte[] data, String type, Optional<SVGDocument> vector, Optional<BufferedImage> pixels) {

		/** How large it is by itself. */
		Size size() {
			return vector.map(SVGDocument::size).map(size -> new Size(size.width, size.height))
					.or(() -> pixels.map(image -> new Size(image.getWidth(), image.getHeight()))).orElseThrow();
		}
	}

	private Pictures() {
	}

	/** The picture at {@code path}; empty if there is none, or nothing that can be painted. */
	public static Optional<Picture> find(String path) {
		// a picture of a project may be another one the next time
		return path.startsWith(FILE) ? load(path) : KNOWN.computeIfAbsent(path, Pictures::load);
	}

	private static Optional<Picture> load(String path) {
		try {
			Optional<byte[]> data = read(path);
			return data.isEmpty() ? Optional.empty() : parse(path.toLowerCase(Locale.ROOT), data.get());
		} catch (IOException | RuntimeException broken) {
			// readers of pictures throw all sorts of things at broken files
			return Optional.empty();
		}
	}

	/** The bytes of what {@code path} names. */
	public static Optional<byte[]> read(String path) throws IOException {
		if (path.startsWith(FILE)) {
			Path file = Path.of(URI.create(path));
			return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
		}
		String relative = path.startsWith("/") ? path.substring(1) : path;
		int slash = relative.indexOf('/');
		Bundle bundle = slash < 0 ? null : Platform.getBundle(relative.substring(0, slash));
		URL entry = bundle == null ? null : bundle.getEntry(relative.substring(slash + 1));
		if (entry == null) {
			return Optional.empty();
		}
		try (InputStream in = entry.openStream()) {
			return Optional.of(in.readAllBytes());
		}
	}

	/** Looks at the size alone before all pixels are read. */
	private static boolean isReasonable(byte[] data) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return false;
			}
			ImageReader reader = readers.next();
			reader.setInput(in);
			boolean reasonable = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
			reader.dispose();
			return reasonable;
		}
	}

	private static Optional<Picture> parse(String name, byte[] data) throws IOException {
		if (name.endsWith(".svg")) {
			SVGDocument vector = new SVGLoader().load(new ByteArrayInputStream(data), null, LoaderContext.createDefault());
			return Optional.ofNullable(vector).map(svg -> new Picture(data, "image/svg+xml", Optional.of(svg), Optional.empty()));
		}
		BufferedImage pixels = isReasonable(data) ? ImageIO.read(new ByteArrayInputStream(data)) : null;
		String type = name.endsWith(".png") ? "image/png" : name.endsWith(".gif") ? "image/gif" : "image/jpeg";
		return Optional.ofNullable(pixels).map(image -> new Picture(data, type, Optional.empty(), Optional.of(image)));
	}
}
