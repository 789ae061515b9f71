package jp.tsunagi.plan.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.model.ProjectModel;

/**
 * The text of a file of plans as it is now, saved or not, with what it says.
 *
 * @param resource what was read from the text, linked with the model and the other plans of the project
 */
public record PlanText(XtextResource resource) {

	/** The text. */
	public String text() {
		return root().getText();
	}

	/** The plans that it says, as far as it can be read. */
	public List<Plan> plans() {
		return file().getPlans();
	}

	/** What holds the plans: the container to add a plan to. */
	public PlanFile file() {
		return (PlanFile) resource.getContents().getFirst();
	}

	/** How users call the file. */
	public String name() {
		return URI.decode(resource.getURI().lastSegment());
	}

	/** The text after an edit, read anew; this one stays as it is. */
	public PlanText after(List<TextReplacement> edit) {
		return with(TextReplacement.apply(text(), edit));
	}

	/** Another text in place of this one, among the same plans of the project and linked with the same model. */
	public PlanText with(String text) {
		return read(resource.getURI(), text);
	}

	/** The text of another file in the same folder, which need not exist yet, linked like this one. */
	public PlanText beside(String file, String text) {
		return read(resource.getURI().trimSegments(1).appendSegment(URI.encodeSegment(file, false)), text);
	}

	private PlanText read(URI uri, String text) {
		XtextResourceSet resources = resource.getResourceServiceProvider().get(XtextResourceSet.class);
		ResourceSet neighbours = resource.getResourceSet();
		ProjectModel.of(neighbours).attachTo(resources);
		ResourceDescriptionsData index = ResourceDescriptionsData.ResourceSetAdapter.findResourceDescriptionsData(neighbours);
		if (index != null) {
			ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, index);
		}
		XtextResource other = resource.getResourceServiceProvider().get(XtextResource.class);
		other.setURI(uri);
		resources.getResources().add(other);
		try {
			other.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return new PlanText(other);
	}

	ICompositeNode root() {
		return resource.getParseResult().getRootNode();
	}
}
