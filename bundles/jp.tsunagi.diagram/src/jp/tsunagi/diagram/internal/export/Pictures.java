package jp.tsunagi.diagram.internal.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

/** The pictures that specifications name, {@code /bundle/path}; only bundles are looked into, never files or the network. */
public final class Pictures {

	private static final Map<String, Optional<Picture>> KNOWN = new ConcurrentHashMap<>();

	/**
	 * A picture.
	 *
	 * @param vector if it is SVG
	 * @param pixels if it is not
	 */
	public record Picture(byte[] data, String type, Optional<SVGDocument> vector, Optional<BufferedImage> pixels) {
	}

	private Pictures() {
	}

	/** The picture at {@code path}; empty if there is none, or nothing that can be painted. */
	public static Optional<Picture> find(String path) {
		return KNOWN.computeIfAbsent(path, Pictures::load);
	}

	private static Optional<Picture> load(String path) {
		try {
			Optional<byte[]> data = read(path);
			return data.isEmpty() ? Optional.empty() : parse(path.toLowerCase(Locale.ROOT), data.get());
		} catch (IOException broken) {
			return Optional.empty();
		}
	}

	/** The bytes of what {@code path} names. */
	public static Optional<byte[]> read(String path) throws IOException {
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

	private static Optional<Picture> parse(String name, byte[] data) throws IOException {
		if (name.endsWith(".svg")) {
			SVGDocument vector = new SVGLoader().load(new ByteArrayInputStream(data), null, LoaderContext.createDefault());
			return Optional.ofNullable(vector).map(svg -> new Picture(data, "image/svg+xml", Optional.of(svg), Optional.empty()));
		}
		BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(data));
		String type = name.endsWith(".png") ? "image/png" : name.endsWith(".gif") ? "image/gif" : "image/jpeg";
		return Optional.ofNullable(pixels).map(image -> new Picture(data, type, Optional.empty(), Optional.of(image)));
	}
}
