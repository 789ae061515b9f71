package jp.tsunagi.diagram.specification;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

import jp.tsunagi.diagram.internal.specification.SpecificationFile;

/** The specifications that plug-ins contribute to the extension point {@value #EXTENSION_POINT}; each is read once. */
public final class Specifications {

	/** A contribution names a file {@code *.odesign} in its plug-in. */
	public static final String EXTENSION_POINT = "jp.tsunagi.diagram.specifications";

	private static final class Lazy {
		static final Specifications ALL = new Specifications();
	}

	private final List<ContributedSpecification> read = new ArrayList<>();

	private final List<SpecificationException> broken = new ArrayList<>();

	private Specifications() {
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
			Bundle bundle = Platform.getBundle(element.getContributor().getName());
			String file = element.getAttribute("file");
			try {
				read.add(new ContributedSpecification(read(bundle, file), bundle));
			} catch (SpecificationException defect) {
				broken.add(defect);
				ILog.of(Specifications.class).error(defect.getMessage(), defect);
			}
		}
	}

	/** All that could be read, in the order of the registry. */
	public static List<ContributedSpecification> contributed() {
		return List.copyOf(Lazy.ALL.read);
	}

	/** Why others could not be read. */
	public static List<SpecificationException> broken() {
		return List.copyOf(Lazy.ALL.broken);
	}

	/** All diagrams of all specifications. */
	public static Stream<DiagramSpecification> diagrams() {
		return Lazy.ALL.read.stream().flatMap(one -> one.specification().diagrams());
	}

	/** The specification that {@code representation} is part of; it must be a contributed one. */
	public static ContributedSpecification of(RepresentationSpecification representation) {
		return Lazy.ALL.read.stream()
				.filter(one -> Stream.concat(one.specification().diagrams(), one.specification().tables())
						.anyMatch(it -> it == representation))
				.findFirst().orElseThrow(() -> new IllegalArgumentException(representation.name()));
	}

	private static ViewpointSpecification read(Bundle bundle, String file) throws SpecificationException {
		URL entry = bundle.getEntry(file);
		if (entry == null) {
			throw SpecificationFile.unreadable(file, new FileNotFoundException(bundle.getSymbolicName() + "/" + file));
		}
		try (InputStream in = entry.openStream()) {
			return SpecificationReader.read(in, file.substring(file.lastIndexOf('/') + 1), label -> translate(bundle, label));
		} catch (IOException unreadable) {
			throw SpecificationFile.unreadable(file, unreadable);
		}
	}

	/**
	 * As Sirius does it: {@code %key} means a text of the bundle's plugin.properties, {@code %%} a percent sign. Sirius shows names
	 * of fixes as they are written, even {@code %key}; so any other text is a key itself where the properties have it.
	 */
	private static String translate(Bundle bundle, String label) {
		if (label.startsWith("%%")) {
			return label.substring(1);
		}
		try {
			ResourceBundle texts = Platform.getResourceBundle(bundle);
			return label.startsWith("%") ? texts.getString(label.substring(1))
					: texts.containsKey(label) ? texts.getString(label) : label;
		} catch (MissingResourceException missing) {
			throw new IllegalArgumentException(label, missing);
		}
	}
}
