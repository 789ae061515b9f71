package jp.tsunagi.milestone.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.NotUtf8Exception;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Utf8Text;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.model.NameKey;

/**
 * The templates that a project has: those of the product, and its own in the folder {@value #FOLDER}, which replace those of
 * the same name.
 *
 * @param all the templates, those of the product first
 * @param findings what is wrong with the project's own, by file and line
 */
public record MilestoneTemplates(List<MilestoneTemplate> all, List<Finding> findings) {

	/** How the files of templates end. */
	public static final String SUFFIX = ".milestones";

	/** Where a project has its own templates. */
	public static final String FOLDER = "templates/";

	private static final List<String> BUILT_IN = List.of("mobile-sales", "council", "salon", "student-watching", "resource-booklet");

	private static final int MAX_KILOBYTES = 256;

	/** Keeps its own copies. */
	public MilestoneTemplates {
		all = List.copyOf(all);
		findings = List.copyOf(findings);
	}

	/** Reads the templates of {@code project}; {@code context} is any of the project's plans. */
	public static MilestoneTemplates of(Project project, PlanText context) {
		Map<String, MilestoneTemplate> byName = new LinkedHashMap<>();
		builtIn(context).forEach(template -> byName.put(NameKey.of(template.name()), template));
		List<Finding> findings = new ArrayList<>();
		for (String file : ownFiles(project)) {
			try {
				MilestoneTemplate template = new MilestoneTemplate(read(project, file), file, false, context);
				MilestoneTemplate other = byName.put(NameKey.of(template.name()), template);
				if (other != null && !other.isBuiltIn()) {
					throw new TemplateException(NLS.bind(Messages.nameTwice, template.name(), other.file()), new Source(file, 1));
				}
			} catch (TemplateException failure) {
				findings.add(Finding.ofFile("milestone.template", Severity.ERROR, failure.getMessage(), failure.source()));
			}
		}
		return new MilestoneTemplates(List.copyOf(byName.values()), findings.stream().sorted(Finding.BY_SOURCE).toList());
	}

	/** The files of a project's own templates, as paths below its folder. */
	static List<String> ownFiles(Project project) {
		return project.files(SUFFIX).stream().filter(file -> file.startsWith(FOLDER)).toList();
	}

	private static String read(Project project, String file) throws TemplateException {
		try {
			byte[] bytes = Files.readAllBytes(project.folder().resolve(file));
			if (bytes.length > MAX_KILOBYTES << 10) {
				throw new TemplateException(NLS.bind(Messages.tooLarge, MAX_KILOBYTES), Source.of(file));
			}
			return Utf8Text.of(bytes);
		} catch (NotUtf8Exception notUtf8) {
			throw new TemplateException(Messages.notUtf8, new Source(file, notUtf8.line()));
		} catch (IOException failure) {
			throw new TemplateException(NLS.bind(Messages.unreadable, failure.getMessage()), Source.of(file));
		}
	}

	/** Those of the product, in the user's language. */
	private static List<MilestoneTemplate> builtIn(PlanText context) {
		String language = Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "_en" : "";
		return BUILT_IN.stream().map(name -> builtIn(name + language + SUFFIX, context)).toList();
	}

	private static MilestoneTemplate builtIn(String file, PlanText context) {
		try (InputStream stream = MilestoneTemplates.class.getResourceAsStream(file)) {
			return new MilestoneTemplate(Utf8Text.of(stream.readAllBytes()), file, true, context);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		} catch (NotUtf8Exception | TemplateException failure) {
			throw new IllegalStateException(file, failure);
		}
	}
}
