package jp.tsunagi.core.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The vocabularies that plug-ins contribute to the extension point {@value #EXTENSION_POINT}. */
public final class Vocabularies {

	/** A contribution names a JSON file in its plug-in; later ones replace lists of earlier ones. */
	public static final String EXTENSION_POINT = "jp.tsunagi.core.vocabularies";

	private static final class Attached extends AdapterImpl {

		private final Vocabulary vocabulary;

		Attached(Vocabulary vocabulary) {
			this.vocabulary = vocabulary;
		}
	}

	private static final class Lazy {
		static final Vocabulary BUILT_IN = read();
	}

	private Vocabularies() {
	}

	/** What a project starts from. */
	public static Vocabulary builtIn() {
		return Lazy.BUILT_IN;
	}

	/** Lets all elements in {@code resources} speak in the words of {@code vocabulary}. */
	public static void attach(Vocabulary vocabulary, ResourceSet resources) {
		resources.eAdapters().removeIf(Attached.class::isInstance);
		resources.eAdapters().add(new Attached(vocabulary));
	}

	/** The vocabulary of the project that {@code element} is in; the built-in one if it is in none. */
	public static Vocabulary of(EObject element) {
		Resource resource = element.eResource();
		if (resource == null || resource.getResourceSet() == null) {
			return builtIn();
		}
		for (Adapter adapter : resource.getResourceSet().eAdapters()) {
			if (adapter instanceof Attached attached) {
				return attached.vocabulary;
			}
		}
		return builtIn();
	}

	private static Vocabulary read() {
		Vocabulary vocabulary = new Vocabulary(Map.of());
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
			try (InputStream in = Platform.getBundle(element.getContributor().getName())
					.getEntry(element.getAttribute("file")).openStream()) {
				vocabulary = vocabulary.with(VocabularyFormat.read(new ObjectMapper().readTree(in)));
			} catch (IOException | IllegalArgumentException broken) {
				ILog.of(Vocabularies.class)
						.error("Vocabulary of " + element.getContributor().getName() + " is not read", broken);
			}
		}
		return vocabulary;
	}
}
