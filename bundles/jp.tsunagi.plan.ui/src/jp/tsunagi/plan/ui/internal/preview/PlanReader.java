package jp.tsunagi.plan.ui.internal.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import com.google.inject.Injector;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.model.ProjectModel;

/** Reads plans from their text, whatever state that is in. To be used by one thread at a time. */
final class PlanReader {

	/**
	 * What was read.
	 *
	 * @param plans the plans of the text, as far as they can be understood
	 * @param firstError the line of the first mistake in writing, counted from 1
	 */
	record Result(List<Plan> plans, Optional<Integer> firstError) {
	}

	private final Injector language = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	/** Of the last text: making one takes longer than reading. */
	private ProjectModel model = ProjectModel.NONE;

	/** Reads {@code text}, which refers to {@code project} if there is one. */
	Result read(String text, URI file, Optional<Project> project) {
		XtextResourceSet resources = language.getInstance(XtextResourceSet.class);
		modelOf(project).attachTo(resources);
		XtextResource resource = language.getInstance(XtextResource.class);
		resource.setURI(file);
		resources.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		List<Plan> plans = resource.getContents().stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast)
				.flatMap(content -> content.getPlans().stream()).toList();
		Optional<Integer> firstError = resource.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance)
				.map(error -> error.getLine()).min(Integer::compare);
		return new Result(plans, firstError);
	}

	private ProjectModel modelOf(Optional<Project> project) {
		if (!model.project().equals(project)) {
			model = project.map(ProjectModel::of).orElse(ProjectModel.NONE);
		}
		return model;
	}

	/** Where the part of a plan begins in the text. */
	static int offset(EObject part) {
		return Optional.ofNullable(NodeModelUtils.findActualNodeFor(part)).map(node -> node.getOffset()).orElse(0);
	}
}
