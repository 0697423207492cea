Console.WriteLine("toy");
