using Luoshi.Terminal.CommandLine;

return CommandTree.Run(args);
