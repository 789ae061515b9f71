package jp.tsunagi.document.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Injector;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.language.PlanStandaloneSetup;

/** Plans from their text, without a project. */
final class PlanTexts {

	private static final Injector LANGUAGE = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private PlanTexts() {
	}

	/** The first plan in {@code text}, which may have errors. */
	static Plan parse(String text) {
		return parseAll(text).getFirst();
	}

	/** All plans in {@code text}, which may have errors. */
	static List<Plan> parseAll(String text) {
		Resource file = LANGUAGE.getInstance(XtextResourceSet.class).createResource(URI.createURI("memory:/test.plan"));
		try {
			file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return file.getContents().stream().flatMap(content -> ((PlanFile) content).getPlans().stream()).toList();
	}
}
