using Luoshi.Terminal.Verbs;

return CommandTree.Run(args);
