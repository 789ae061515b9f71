package jp.tsunagi.plan.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.inject.Injector;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.model.ProjectModel;

/** The plans of the examples are whole: each name in them is one of the project's, and there is nothing to say against them. */
class ExamplePlansTest {

	private static final Injector LANGUAGE = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private static final Path EXAMPLES = Path.of(System.getProperty("tsunagi.examples"));

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "yokohama", "hakodate", "saitama/warabi", "saitama/hanyu", "saitama/niiza", "saitama/kawajima"})
	void nothingIsToBeSaidAgainstThem(String example) throws Exception {
		XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
		ProjectModel.of(Project.open(EXAMPLES.resolve(example), new NullProgressMonitor())).attachTo(resources);
		List<Path> plans = plans(example);
		assertTrue(!plans.isEmpty(), example);
		for (Path plan : plans) {
			resources.getResource(URI.createFileURI(plan.toString()), true);
		}
		List<String> issues = new ArrayList<>();
		for (Resource plan : List.copyOf(resources.getResources())) {
			((XtextResource) plan).getResourceServiceProvider().getResourceValidator()
					.validate(plan, CheckMode.ALL, CancelIndicator.NullImpl)
					.forEach(issue -> issues.add(plan.getURI().lastSegment() + ":" + issue.getLineNumber() + " " + issue.getMessage()));
		}
		assertEquals(List.of(), issues);
	}

	private static List<Path> plans(String example) throws IOException {
		try (Stream<Path> files = Files.walk(EXAMPLES.resolve(example))) {
			return files.filter(file -> file.toString().endsWith(".plan")).sorted().toList();
		}
	}
}
