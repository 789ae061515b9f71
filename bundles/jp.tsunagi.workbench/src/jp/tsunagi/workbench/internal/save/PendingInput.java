package jp.tsunagi.workbench.internal.save;

import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;

/** A place where text may have been typed that has not reached the model yet. Saving takes it over first. */
public interface PendingInput {

	/** The file that the text will change. */
	Optional<Resource> file();

	/** Whether there is such text. */
	boolean isPending();

	/** Brings the text into the model, as far as it can be understood. */
	void commit();
}
