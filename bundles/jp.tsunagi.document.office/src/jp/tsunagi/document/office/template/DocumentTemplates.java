package jp.tsunagi.document.office.template;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.plan.language.model.NameKey;

/**
 * The templates that a project has: those that plug-ins contribute, and its own in the folder {@value #FOLDER}, which replace
 * those of the same name.
 */
public final class DocumentTemplates {

	/** Where plug-ins contribute templates. */
	public static final String EXTENSION_POINT = "jp.tsunagi.document.office.templates";

	/** Where a project has its own. */
	public static final String FOLDER = "templates/";

	private static final List<String> SUFFIXES = List.of(".docx", ".xlsx");

	/** What a project's own templates are about that are in a folder of that name; in any other they are about an area. */
	private static final Map<String, DocumentSubject.Kind> KINDS = Map.of("計画", DocumentSubject.Kind.PLAN, "協議体",
			DocumentSubject.Kind.COUNCIL, "事例", DocumentSubject.Kind.CASE, "市町村", DocumentSubject.Kind.MUNICIPALITY);

	private DocumentTemplates() {
	}

	/** Those of plug-ins. */
	public static List<DocumentTemplate> builtIn() {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT))
				.map(DocumentTemplates::contributed).toList();
	}

	/** Those of {@code project}, its own behind those that they do not replace. */
	public static List<DocumentTemplate> of(Project project) {
		Map<String, DocumentTemplate> byId = new LinkedHashMap<>();
		builtIn().forEach(template -> byId.put(template.id(), template));
		SUFFIXES.stream().flatMap(suffix -> project.files(suffix).stream()).filter(file -> file.startsWith(FOLDER))
				.forEach(file -> byId.compute(name(file), (name, replaced) -> own(project, file, Optional.ofNullable(replaced))));
		return List.copyOf(byId.values());
	}

	/** The template with that id or label. */
	public static Optional<DocumentTemplate> find(Collection<DocumentTemplate> templates, String name) {
		return templates.stream().filter(template -> template.id().equalsIgnoreCase(name.strip())
				|| NameKey.of(template.label()).equals(NameKey.of(name))).findFirst();
	}

	/**
	 * What makes documents from a file that belongs to no project (yet).
	 *
	 * @throws TemplateException if it cannot be read
	 */
	public static DocumentMaker open(Path file, DocumentSubject.Kind about) throws TemplateException {
		return new FilledTemplate(OfficeTemplate.open(file), about);
	}

	/** Whether {@code template} is one of a plug-in that has a file, so that a project can have a {@link #copy} of its own. */
	public static boolean isCopyable(DocumentTemplate template) {
		return template.file().isEmpty() && withFile(template.id()).isPresent();
	}

	/**
	 * Gives {@code project} a copy of a template of a plug-in, which takes its place there from now on.
	 *
	 * @return the copy
	 * @throws TemplateException if the project has one already, or it cannot be written; the message tells why
	 * @throws IllegalArgumentException if it is not {@link #isCopyable}
	 */
	public static Path copy(DocumentTemplate template, Project project) throws TemplateException {
		IConfigurationElement element = withFile(template.id()).orElseThrow(() -> new IllegalArgumentException(template.id()));
		String file = element.getAttribute("file");
		Path copy = project.folder().resolve(FOLDER).resolve(template.id() + file.substring(file.lastIndexOf('.')));
		if (Files.exists(copy)) {
			throw new TemplateException(NLS.bind(Messages.exists, copy));
		}
		try {
			WholeFile.write(copy, content(element));
			return copy;
		} catch (UnwritableFileException failure) {
			throw new TemplateException(failure.getMessage(), failure);
		}
	}

	/**
	 * How the documents of {@code template} end, without a dot. No file is read for it.
	 *
	 * @throws TemplateException if a plug-in's template cannot be made
	 */
	public static String extension(DocumentTemplate template) throws TemplateException {
		Optional<String> file = template.file().or(() -> withFile(template.id()).map(element -> element.getAttribute("file")));
		return file.isPresent() ? file.get().substring(file.get().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
				: template.open().extension();
	}

	private static Optional<IConfigurationElement> withFile(String id) {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT))
				.filter(element -> id.equals(element.getAttribute("id")) && element.getAttribute("file") != null).findFirst();
	}

	private static DocumentTemplate contributed(IConfigurationElement element) {
		DocumentSubject.Kind about = DocumentSubject.Kind.valueOf(element.getAttribute("about").toUpperCase(Locale.ROOT));
		return new DocumentTemplate(element.getAttribute("id"), element.getAttribute("label"), element.getAttribute("description"), about,
				Optional.empty(), () -> element.getAttribute("class") == null ? filled(element, about) : made(element));
	}

	private static DocumentMaker made(IConfigurationElement element) throws TemplateException {
		try {
			return (DocumentMaker) element.createExecutableExtension("class");
		} catch (CoreException broken) {
			throw broken(element, broken);
		}
	}

	private static DocumentMaker filled(IConfigurationElement element, DocumentSubject.Kind about) throws TemplateException {
		return new FilledTemplate(OfficeTemplate.open(content(element), element.getAttribute("file")), about);
	}

	private static byte[] content(IConfigurationElement element) throws TemplateException {
		String file = element.getAttribute("file");
		URL url = Platform.getBundle(element.getContributor().getName()).getEntry(file);
		if (url == null) {
			throw broken(element, new FileNotFoundException(file));
		}
		try (InputStream in = url.openStream()) {
			return in.readAllBytes();
		} catch (IOException failure) {
			throw broken(element, failure);
		}
	}

	private static TemplateException broken(IConfigurationElement element, Exception cause) {
		return new TemplateException(NLS.bind(Messages.broken, element.getAttribute("label"), element.getContributor().getName()), cause);
	}

	/** About the same as what it replaces and called the same, else about what its folder says and called as its file. */
	private static DocumentTemplate own(Project project, String file, Optional<DocumentTemplate> replaced) {
		DocumentSubject.Kind about = replaced.map(DocumentTemplate::about).orElseGet(() -> about(file));
		Path path = project.folder().resolve(file);
		return new DocumentTemplate(name(file), replaced.map(DocumentTemplate::label).orElse(name(file)), NLS.bind(Messages.own, file),
				about, Optional.of(file), () -> open(path, about));
	}

	private static DocumentSubject.Kind about(String file) {
		Path folder = Path.of(file).getParent();
		// systems write the same name in several ways
		String name = Normalizer.normalize(folder.getFileName().toString(), Normalizer.Form.NFC);
		return KINDS.getOrDefault(name, DocumentSubject.Kind.AREA);
	}

	private static String name(String file) {
		String name = file.substring(file.lastIndexOf('/') + 1);
		return name.substring(0, name.lastIndexOf('.'));
	}
}
