package jp.tsunagi.plan.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.ide.PlanIdeSetup;
import jp.tsunagi.plan.language.model.ProjectModel;

/** The language with its editor services, which is created once for all tests here; and all that is done with a plan. */
final class PlanLanguage {

	/** A day on which some dates are past and others are not. */
	static final Clock CLOCK = Clock.fixed(Instant.parse("2022-05-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

	static final Injector INJECTOR = new PlanIdeSetup(CLOCK).createInjectorAndDoEMFRegistration();

	private static final ProjectModel FUCHU = fuchu();

	private PlanLanguage() {
	}

	private static ProjectModel fuchu() {
		try {
			return ProjectModel.of(Project.open(Path.of(System.getProperty("tsunagi.examples"), "fuchu"), new NullProgressMonitor()));
		} catch (ProjectException impossible) {
			throw new AssertionError(impossible);
		}
	}

	/** Reads, links, checks, lays out and outlines a text; every finding must have its place in it. */
	static List<Issue> process(String text) throws IOException {
		try (FailureLog log = new FailureLog()) {
			List<Issue> issues = issues(text);
			log.assertEmpty();
			return issues;
		}
	}

	private static List<Issue> issues(String text) throws IOException {
		XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
		FUCHU.attachTo(resources);
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("random.plan"));
		resource.reparse(text);
		List<Issue> issues = INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
		issues.forEach(issue -> assertInside(issue, text));
		assertLaidOut(resource.getParseResult());
		assertNotNull(INJECTOR.getInstance(DocumentSymbolService.class).getSymbols(resource, CancelIndicator.NullImpl));
		return issues;
	}

	/** A text that is laid out says the same; one that cannot be is left alone. */
	private static void assertLaidOut(IParseResult plans) {
		String text = plans.getRootNode().getText();
		String formatted = TextReplacement.apply(text, INJECTOR.getInstance(PlanFormatting.class).replacements(plans));
		if (!formatted.equals(text)) {
			IParseResult before = parse(text);
			IParseResult after = parse(formatted);
			assertTrue(EcoreUtil.equals(before.getRootASTElement(), after.getRootASTElement()), formatted);
			assertEquals(before.hasSyntaxErrors(), after.hasSyntaxErrors(), formatted);
		}
	}

	/** The plans of a text, which is not linked to anything. */
	static IParseResult parse(String text) {
		return INJECTOR.getInstance(IParser.class).parse(new StringReader(text));
	}

	private static void assertInside(Issue issue, String text) {
		assertFalse(issue.getMessage().isBlank(), issue::toString);
		assertFalse(issue.getMessage().contains("Exception"), issue::toString);
		assertTrue(issue.getOffset() >= 0 && issue.getLength() >= 0 && issue.getOffset() + issue.getLength() <= text.length(),
				() -> issue + " in " + text.length());
		assertTrue(issue.getLineNumber() >= 1 && issue.getLineNumber() <= text.lines().count() + 1, issue::toString);
	}
}
