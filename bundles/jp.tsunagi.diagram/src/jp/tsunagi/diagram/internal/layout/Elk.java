package jp.tsunagi.diagram.internal.layout;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.force.options.ForceMetaDataProvider;
import org.eclipse.elk.alg.force.options.StressMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;

/** The Eclipse Layout Kernel. Its algorithms are registered here, since OSGi hides them from its own search. */
final class Elk {

	/** The same for all, so that a layout comes out the same every time. */
	private static final int SEED = 1;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider(),
				new ForceMetaDataProvider(), new StressMetaDataProvider(), new MrTreeMetaDataProvider());
	}

	private Elk() {
	}

	/** Sets the algorithm, and all options that the kernel knows and whose values it understands. */
	static void configure(ElkNode graph, String algorithm, Map<String, String> options) {
		LayoutMetaDataService kernel = LayoutMetaDataService.getInstance();
		graph.setProperty(CoreOptions.ALGORITHM, algorithm);
		graph.setProperty(CoreOptions.RANDOM_SEED, SEED);
		options.forEach((id, value) -> {
			LayoutOptionData option = kernel.getOptionDataBySuffix(id);
			Object parsed = option == null ? null : option.parseValue(value);
			if (parsed != null) {
				graph.setProperty(option, parsed);
			}
		});
	}

	/** Whether the kernel has such an algorithm. */
	static boolean knows(String algorithm) {
		return LayoutMetaDataService.getInstance().getAlgorithmData(algorithm) != null;
	}

	static void run(ElkNode graph, IProgressMonitor monitor) {
		new RecursiveGraphLayoutEngine().layout(graph, new Monitor(monitor));
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Lets the kernel see that somebody does not want to wait any longer. */
	private static final class Monitor extends BasicProgressMonitor {

		private final IProgressMonitor monitor;

		Monitor(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public boolean isCanceled() {
			return monitor.isCanceled();
		}

		@Override
		protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
			return new Monitor(monitor);
		}
	}
}
