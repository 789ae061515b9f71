package jp.tsunagi.plan.tests.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.language.ide.PlanIdeSetup;
import jp.tsunagi.plan.language.ide.quickfix.MarkedText;
import jp.tsunagi.plan.language.ide.quickfix.PlanFix;
import jp.tsunagi.plan.language.ide.quickfix.PlanQuickFixes;

/**
 * A text checked on 15 November 2022.
 *
 * @param resource what was read
 * @param issues what was found, from above
 */
record CheckedPlan(XtextResource resource, List<Issue> issues) {

	static final Clock TODAY = Clock.fixed(Instant.parse("2022-11-15T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	static final Injector LANGUAGE = new PlanIdeSetup(TODAY).createInjectorAndDoEMFRegistration();

	static CheckedPlan of(String text) {
		return of(Map.of("試し.plan", text), "試し.plan", SmallProject.get());
	}

	/** Checks one of several files. */
	static CheckedPlan of(Map<String, String> files, String checked, Project project) {
		XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
		SmallProject.install(project, resources);
		files.forEach((name, text) -> load(resources, name, text));
		XtextResource resource = (XtextResource) resources.getResource(uri(checked), false);
		return new CheckedPlan(resource, check(resource));
	}

	/** The ways to mend an issue. */
	List<PlanFix> fixes(Issue issue) {
		return LANGUAGE.getInstance(PlanQuickFixes.class).of(new MarkedText(resource, document(), diagnostic(issue)));
	}

	/** The text after a fix. */
	String after(PlanFix fix) {
		return document().applyChanges(fix.edits()).getContents();
	}

	private Document document() {
		return new Document(1, resource.getParseResult().getRootNode().getText());
	}

	/** As the language server sends it. */
	private static Diagnostic diagnostic(Issue issue) {
		Position start = new Position(issue.getLineNumber() - 1, issue.getColumn() - 1);
		Position end = new Position(issue.getLineNumberEnd() - 1, issue.getColumnEnd() - 1);
		Diagnostic diagnostic = new Diagnostic(new Range(start, end), issue.getMessage());
		diagnostic.setCode(issue.getCode());
		diagnostic.setData(issue.getData());
		return diagnostic;
	}

	static URI uri(String file) {
		return URI.createURI("file:///plans/").appendSegment(URI.encodeSegment(file, false));
	}

	private static void load(XtextResourceSet resources, String name, String text) {
		XtextResource resource = LANGUAGE.getInstance(XtextResource.class);
		resource.setURI(uri(name));
		resources.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** A rule that fails is logged, which must not happen here. */
	private static List<Issue> check(XtextResource resource) {
		List<LoggingEvent> failures = new ArrayList<>();
		AppenderSkeleton appender = new AppenderSkeleton() {
			@Override
			protected void append(LoggingEvent event) {
				if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
					failures.add(event);
				}
			}

			@Override
			public void close() {
				// nothing is open
			}

			@Override
			public boolean requiresLayout() {
				return false;
			}
		};
		Logger.getRootLogger().addAppender(appender);
		try {
			List<Issue> issues = LANGUAGE.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
			if (!failures.isEmpty()) {
				throw new AssertionError(failures.getFirst().getRenderedMessage(),
						failures.getFirst().getThrowableInformation().getThrowable());
			}
			return issues.stream().sorted(Comparator.comparing(Issue::getOffset)).toList();
		} finally {
			Logger.getRootLogger().removeAppender(appender);
		}
	}
}
