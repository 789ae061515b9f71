package jp.tsunagi.plan.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.NotUtf8Exception;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Utf8Text;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.language.resource.PlanDescriptionManager;

/** The plans of a project as they are on disk, read once and linked with each other and with the model. */
public final class PlanLibrary {

	/** How the files of plans end. */
	public static final String SUFFIX = ".plan";

	/** How the rules begin of findings that tell of a file that could not be read at all. */
	public static final String UNREADABLE = "plan.file.";

	/** More than anybody writes by hand: some 50,000 lines. What is larger is not read, as it would take the memory of all others. */
	private static final int MAX_MEGABYTES = 4;

	/** Making the language takes longer than reading the plans of a city. */
	private static final Map<Clock, Injector> LANGUAGES = new ConcurrentHashMap<>();

	private final Project project;

	private final Injector language;

	private final XtextResourceSet set;

	private final Map<String, XtextResource> resources = new LinkedHashMap<>();

	private final List<Finding> unreadable = new ArrayList<>();

	private PlanLibrary(Project project, Clock clock) {
		this.project = project;
		language = LANGUAGES.computeIfAbsent(clock, key -> new PlanStandaloneSetup(key).createInjectorAndDoEMFRegistration());
		set = language.getInstance(XtextResourceSet.class);
	}

	/**
	 * Reads the plans of {@code project}; what cannot be read is a finding.
	 *
	 * @param clock says on what day they are looked at
	 * @param monitor is told of every file, and may cancel between two
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static PlanLibrary open(Project project, Clock clock, IProgressMonitor monitor) {
		return open(project, Map.of(), clock, monitor);
	}

	/**
	 * Reads the plans of {@code project} as they will be when all that is being written is saved.
	 *
	 * @param texts what is written instead of what the files hold, by their paths below the project's folder
	 * @see #open(Project, Clock, IProgressMonitor)
	 */
	public static PlanLibrary open(Project project, Map<String, String> texts, Clock clock, IProgressMonitor monitor) {
		PlanLibrary library = new PlanLibrary(project, clock);
		library.read(texts, monitor);
		return library;
	}

	private void read(Map<String, String> texts, IProgressMonitor monitor) {
		set.addLoadOption(XtextResource.OPTION_RESOLVE_ALL, Boolean.FALSE);
		ProjectModel.of(project).attachTo(set);
		List<String> files = project.files(SUFFIX);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (String file : files) {
			progress.split(1).subTask(file);
			readFile(file, Optional.ofNullable(texts.get(file)));
		}
		PlanDescriptionManager descriptions = language.getInstance(PlanDescriptionManager.class);
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(set,
				new ResourceDescriptionsData(resources.values().stream().map(descriptions::getResourceDescription).toList()));
	}

	private void readFile(String file, Optional<String> written) {
		try {
			Path path = project.folder().resolve(file);
			if (Files.size(path) > MAX_MEGABYTES << 20) {
				report(UNREADABLE + "tooLarge", Messages.bind(Messages.tooLarge, MAX_MEGABYTES), Source.of(file));
				return;
			}
			String text = written.isPresent() ? written.get() : Utf8Text.of(Files.readAllBytes(path));
			XtextResource resource = language.getInstance(XtextResource.class);
			resource.setURI(uri(project, file));
			set.getResources().add(resource);
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
			resources.put(file, resource);
		} catch (NotUtf8Exception notUtf8) {
			report(UNREADABLE + "encoding", Messages.notUtf8, new Source(file, notUtf8.line()));
		} catch (IOException failure) {
			report(UNREADABLE + "unreadable", Messages.bind(Messages.unreadable, failure.getMessage()), Source.of(file));
		}
	}

	private static URI uri(Project project, String file) {
		return URI.createURI(project.folder().resolve(file).toUri().toString());
	}

	private void report(String rule, String message, Source source) {
		unreadable.add(Finding.ofFile(rule, Severity.ERROR, message, source));
	}

	/** The plans, in the order of the files. */
	public List<Plan> plans() {
		return resources.values().stream().flatMap(PlanLibrary::plans).toList();
	}

	/** Those of the {@link #plans} in whose files nothing is left unread; of others, something that they say may be missing. */
	public List<Plan> completePlans() {
		return resources.values().stream().filter(resource -> !resource.getParseResult().hasSyntaxErrors())
				.flatMap(PlanLibrary::plans).toList();
	}

	private static Stream<Plan> plans(XtextResource resource) {
		return resource.getContents().stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast)
				.flatMap(file -> file.getPlans().stream());
	}

	/** The text of a file as it was read, with what it means; empty if it could not be read. */
	public Optional<XtextResource> resource(String file) {
		return Optional.ofNullable(resources.get(file));
	}

	/**
	 * The text of a file, as it was read.
	 *
	 * @param file a path below the project's folder; one that is not there yet has an empty text
	 */
	public PlanText text(String file) {
		XtextResource resource = resources.get(file);
		return resource != null ? new PlanText(resource)
				: PlanText.of("", uri(project, file), set, language.getInstance(IResourceServiceProvider.class));
	}

	/** The file of a plan or of a part of one, as a path below the project's folder. */
	public String fileOf(EObject part) {
		return resources.entrySet().stream().filter(entry -> entry.getValue() == part.eResource()).map(Map.Entry::getKey)
				.findFirst().orElseThrow(() -> new IllegalArgumentException(String.valueOf(part)));
	}

	/**
	 * What is wrong in the plans, by file and line.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public List<Finding> findings(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, resources.size());
		IResourceValidator validator = language.getInstance(IResourceValidator.class);
		CancelIndicator cancelled = progress::isCanceled;
		Stream<Finding> found = resources.entrySet().stream().flatMap(entry -> {
			progress.split(1).subTask(entry.getKey());
			return validator.validate(entry.getValue(), CheckMode.ALL, cancelled).stream()
					.map(issue -> finding(issue, entry.getKey()));
		});
		return Stream.concat(unreadable.stream(), found).sorted(Finding.BY_SOURCE).toList();
	}

	private static Finding finding(Issue issue, String file) {
		Severity severity = switch (issue.getSeverity()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case INFO, IGNORE -> Severity.INFO;
		};
		return Finding.ofFile(issue.getCode(), severity, issue.getMessage(), new Source(file, issue.getLineNumber()));
	}
}
